namespace Alliancing;

/// <content>The list of ISO 4217 as it stands in 2026, by the number of decimal places.</content>
public readonly partial record struct Currency
{
    private const string WithoutPlaces = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string WithTwoPlaces =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK " +
        "DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR " +
        "LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR " +
        "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER " +
        "ZAR ZMW ZWG";

    private const string WithThreePlaces = "BHD IQD JOD KWD LYD OMR TND";

    private const string WithFourPlaces = "CLF UYW";

    private static IEnumerable<Entry> Listed() =>
        [.. Codes(WithoutPlaces, 0), .. Codes(WithTwoPlaces, 2), .. Codes(WithThreePlaces, 3), .. Codes(WithFourPlaces, 4)];

    private static IEnumerable<Entry> Codes(string codes, int places) => codes.Split(' ').Select(code => new Entry(code, places));
}
