using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Alliancing.Apportionment;

namespace Alliancing.Cli;

/// <summary><c>alliancing apportion --total 100.00 --weights 1,1,1</c>.</summary>
internal static class ApportionCommand
{
    // A decimal keeps this many digits exactly; with more it would round.
    private const int MostDigits = 28;

    private static readonly Option<string> Total = new("--total") { Description = "The amount to share out, in major units, such as 100.00.", Required = true };

    private static readonly Option<decimal[]> Weights = new("--weights")
    {
        Description = "The weights, with commas between them; their order decides ties.",
        Required = true,
        CustomParser = ParseWeights,
    };

    private static readonly Option<Currency> InCurrency = new("--currency")
    {
        Description = "The currency, by its ISO 4217 code.",
        DefaultValueFactory = _ => Currency.Gbp,
        CustomParser = ParseCurrency,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("apportion", "Shares an amount out over weights, to the minor unit, by largest remainder.") { Total, Weights, InCurrency, Json };
        command.SetAction(result => Run(result, terminal));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        Currency currency = arguments.GetValue(InCurrency);
        decimal[] weights = arguments.GetRequiredValue(Weights);
        Money total = ReadTotal(arguments.GetRequiredValue(Total), currency);
        Money[] shares = Share(total, weights);
        if (arguments.GetValue(Json))
        {
            terminal.Out.WriteLine(ToJson(total, weights, shares));
        }
        else
        {
            Tables.Print(terminal, ["weight", "share"], [.. weights.Zip(shares, Row), ["total", total.ToString("C", CultureInfo.InvariantCulture)]]);
        }

        return ExitCode.Fine;
    }

    private static Money[] Share(Money total, decimal[] weights)
    {
        try
        {
            return Apportion.ByWeights(total, weights);
        }
        catch (ArgumentException refused)
        {
            throw new UnusableException(refused.Message.Split(" (Parameter '", 2)[0], refused);
        }
    }

    private static Money ReadTotal(string text, Currency currency)
    {
        if (PlainNumber.Read(Encoding.UTF8.GetBytes(text), currency.MinorUnitDigits, out long units) is null)
        {
            return Money.FromMinorUnits(units, currency);
        }

        string[] parts = (text.StartsWith('-') ? text[1..] : text).Split('.');
        bool isPlain = parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        string shown = PlainNumber.Show(Encoding.UTF8.GetBytes(text));
        throw new UnusableException((isPlain, parts) switch
        {
            (false, _) => $"'{shown}' is not an amount in {currency.Code}. Give digits, with a point before the decimals and without commas, spaces or a sign of currency, such as {Money.FromMinorUnits(10_000, currency):F}.",
            (_, [_, var decimals]) when decimals.TrimEnd('0').Length > currency.MinorUnitDigits => $"'{shown}' is finer than {currency.Code}, which has {currency.MinorUnitDigits} decimals. Round it before it is shared out.",
            _ => $"'{shown}' is beyond what an amount of money holds, {Money.FromMinorUnits(long.MaxValue, currency):F} in {currency.Code}. Share it out in parts.",
        });
    }

    private static decimal[]? ParseWeights(ArgumentResult result)
    {
        string[] texts = string.Join(',', result.Tokens.Select(t => t.Value)).Split(',', StringSplitOptions.TrimEntries);
        var weights = new decimal[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (texts[i].Count(char.IsAsciiDigit) > MostDigits
                || !decimal.TryParse(texts[i], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out weights[i]))
            {
                result.AddError($"'{texts[i]}' is not a weight. Give numbers of at most {MostDigits} digits with commas between them, such as 1,1,1 or 2.5,7.5.");
                return null;
            }
        }

        return weights;
    }

    private static Currency ParseCurrency(ArgumentResult result)
    {
        string code = result.Tokens[0].Value;
        if (!Currency.TryOf(code, out Currency currency))
        {
            result.AddError($"'{code}' is not a currency. Give an ISO 4217 code in capital letters, such as GBP.");
        }

        return currency;
    }

    private static string[] Row(decimal weight, Money share) => [weight.ToString(CultureInfo.InvariantCulture), share.ToString("C", CultureInfo.InvariantCulture)];

    private static string ToJson(Money total, decimal[] weights, Money[] shares)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("total", total.ToString("F", CultureInfo.InvariantCulture));
            writer.WriteString("currency", total.Currency.Code);
            writer.WriteStartArray("shares");
            for (int i = 0; i < shares.Length; i++)
            {
                writer.WriteStartObject();
                writer.WriteString("weight", weights[i].ToString(CultureInfo.InvariantCulture));
                writer.WriteString("amount", shares[i].ToString("F", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
