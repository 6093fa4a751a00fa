package org.entente.reading.annotate;

import java.util.Map;

import org.entente.reading.Language;

/** First names that English newswire writes otherwise than letter by letter. */
final class GivenNames {

    private static final Map<String, String> RUSSIAN = names(
            """
                    Сергей Sergei, Алексей Alexei, Андрей Andrei, Николай Nikolai, Александр Alexander,
                    Александра Alexandra, Максим Maxim, Юрий Yuri, Евгений Yevgeny, Дмитрий Dmitry, Василий Vasily,
                    Анатолий Anatoly, Валерий Valery, Виталий Vitaly, Мария Maria, София Sofia, Виктория Victoria,
                    Ксения Ksenia, Юлия Yulia, Наталия Natalia, Алексис Alexis, Феликс Felix, Ильхам Ilham,
                    Джордж George, Джон John, Майкл Michael, Дэвид David, Джеймс James, Уильям William, Питер Peter,
                    Пол Paul, Стивен Stephen, Эндрю Andrew, Джозеф Joseph, Томас Thomas, Марк Mark, Ричард Richard,
                    Чарльз Charles, Кристофер Christopher, Филипп Philippe, Филип Philip, Мэтью Matthew,
                    Джеффри Jeffrey, Энтони Anthony, Генри Henry, Артур Arthur, Эдвард Edward, Кеннет Kenneth,
                    Саймон Simon, Кир Keir, Жан Jean, Пьер Pierre, Жак Jacques, Франсуа Francois, Эммануэль Emmanuel,
                    Стефан Stephane, Себастьен Sebastien, Катрин Catherine, Мишель Michel, Жером Jerome, Эрик Eric,
                    Жозеп Josep, Хосе Jose, Хуан Juan, Карлос Carlos, Хавьер Javier, Хорхе Jorge, Луис Luis,
                    Мигель Miguel, Рафаэль Rafael, Эдуардо Eduardo, Фернандо Fernando, Густаво Gustavo,
                    Габриэль Gabriel, Николас Nicolas, Диего Diego, Пабло Pablo, Жозе Jose, Жоан Joao, Паулу Paulo,
                    Педру Pedro, Антониу Antonio, Джорджа Giorgia, Джузеппе Giuseppe, Гвидо Guido, Йоханнес Johannes,
                    Йохан Johann, Йозеф Josef, Йенс Jens, Вольфганг Wolfgang, Штефан Stefan, Юрген Juergen, Ханс Hans,
                    Фридрих Friedrich, Кристина Christina, Кристиан Christian, Аннален Annalena, Анналена Annalena,
                    Маркус Marcus, Хакан Hakan, Хулуси Hulusi, Мевлют Mevlut, Реджеп Recep, Джевдет Cevdet,
                    Йылмаз Yilmaz, Яшар Yasar, Омер Omer, Хусейн Hussein, Хасан Hassan, Мохаммед Mohammed,
                    Мухаммед Mohammed, Мохамед Mohamed, Абдель Abdel, Ахмед Ahmed, Масуд Masoud, Аббас Abbas,
                    Хоссейн Hossein, Али Ali, Юсуф Yusuf, Джозефин Josephine, Сирил Cyril, Питр Pieter,
                    Бахтиер Bakhtiyor, Бахтиёр Bakhtiyor, Жээнбек Jeenbek, Джейхун Jeyhun, Джавад Javad, Лора Laura,
                    Ян Jan, Петр Pyotr, Пётр Pyotr, Иржи Jiri, Вацлав Vaclav, Радослав Radoslaw, Войцех Wojciech,
                    Дональд Donald, Джо Joe""");
    private static final Map<String, String> AZERBAIJANI = names(
            """
                    Corc George, Con John, Maykl Michael, Devid David, Ceyms James, Vilyam William, Piter Peter,
                    Pol Paul, Stiven Stephen, Endryu Andrew, Cozef Joseph, Tomas Thomas, Riçard Richard, Çarlz Charles,
                    Kristofer Christopher, Filipp Philippe, Metyu Matthew, Entoni Anthony, Henri Henry, Edvard Edward,
                    Saymon Simon, Jan Jean, Fransua Francois, Xose Jose, Xuan Juan, Huan Juan, Karlos Carlos,
                    Xavyer Javier, Corciya Giorgia, Siril Cyril, Nensi Nancy, Filip Philip, Cey Jay, Cozep Josep,
                    Sergey Sergei, Aleksey Alexei, Andrey Andrei, Nikolay Nikolai, Aleksandr Alexander, Maksim Maxim,
                    Yuri Yuri, Yevgeni Yevgeny, Dmitri Dmitry, Vasili Vasily, Anatoli Anatoly, Valeri Valery,
                    Vitali Vitaly, Mariya Maria, Viktoriya Victoria, Eduardo Eduardo, Emmanuel Emmanuel, Maykl Michael,
                    Kristian Christian, Markus Marcus, Maksimilian Maximilian, Torsten Thorsten, Ebrahim Ebrahim,
                    Məsud Masoud, Sadır Sadyr, Co Joe""");

    private GivenNames() {
    }

    private static Map<String, String> names(String pairs) {
        java.util.Map<String, String> names = new java.util.HashMap<>();
        for (String pair : pairs.split(",")) {
            String[] both = pair.strip().split(" ");
            names.put(both[0], both[1]);
        }
        return Map.copyOf(names);
    }

    /** @return the first name in English, or null when letters tell it */
    static String english(String name, Language language) {
        return switch (language) {
            case RU -> RUSSIAN.get(name);
            case AZ -> AZERBAIJANI.get(name);
            case TR, EN -> null;
        };
    }
}
