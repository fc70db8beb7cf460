using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing exposure AGREEMENT OUTTURN</c>.</summary>
internal static class ExposureCommand
{
    private static readonly Argument<string[]> Files = new("FILES")
    {
        Description = "AGREEMENT OUTTURN, or one settlement: a folder with an outturn.json or the file of an outturn, whose agreement is the nearest agreement.json in that folder or above. "
            + "Target, bases, scores and facts of the outturn stand still.",
        Arity = new ArgumentArity(1, 2),
    };

    private static readonly Option<string?> Measure = new("--measure") { Description = "Follow the actual of this measure instead of the agreement's own." };
    private static readonly Option<string?> Quantity = new("--quantity") { Description = "Follow this quantity instead of an actual." };
    private static readonly Option<decimal> From = new("--from") { Description = "The lower end of the range, in major units or as a count.", CustomParser = result => Number(result) ?? 0 };
    private static readonly Option<decimal?> To = new("--to") { Description = "The upper end of the range; without it the lines are followed for ever.", CustomParser = Number };
    private static readonly Formats Formats = new("the exposure, data for a chart,");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("exposure", "Shows who gains and bears how much as the outturn moves: exact break points, marginal rates, cliffs, extremes, the last pound.") { Files, Measure, Quantity, From, To };
        Formats.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Measure) is not null && result.GetValue(Quantity) is not null)
            {
                result.AddError("--measure and --quantity exclude each other. Give one.");
            }

            if (result.GetValue(To) < result.GetValue(From))
            {
                result.AddError("--to is below --from. Exchange them.");
            }
        });
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static decimal? Number(ArgumentResult result)
    {
        string text = result.Tokens is [var token] ? token.Value : string.Empty;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        result.AddError($"'{text}' is no amount or count. Give digits with at most one decimal point, such as 20000000.00.");
        return null;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        SettlementInput input = arguments.GetRequiredValue(Files) switch
        {
            [var near] => SettlementInput.Near(near),
            [var agreement, var outturn] => new SettlementInput(agreement, outturn),
            _ => throw new UnusableException("An exposure needs terms and an outturn. Give AGREEMENT OUTTURN, or the folder of one settlement."),
        };
        (RiskShareTerms terms, Outturn given) = input.Read();
        Exposure exposure = Follow(terms, given, Range(arguments));
        return Formats.Print(arguments, terminal, exposure.ToText, exposure.ToMarkdown, exposure.ToJson);
    }

    private static Exposure Follow(RiskShareTerms terms, Outturn outturn, ExposureRange? range)
    {
        try
        {
            return terms.Exposure(outturn, range);
        }
        catch (SettlementRefusedException refused)
        {
            throw new RefusedException("The terms cannot be followed.", refused.Findings);
        }
        catch (ArgumentException nothing)
        {
            throw new UnusableException(nothing.Message.Split(" (Parameter '", 2)[0], nothing);
        }
    }

    /// <summary>What varies, where it is said; otherwise the library chooses.</summary>
    private static ExposureRange? Range(ParseResult arguments)
    {
        decimal from = arguments.GetValue(From);
        decimal? to = arguments.GetValue(To);
        try
        {
            return (arguments.GetValue(Measure), arguments.GetValue(Quantity)) switch
            {
                ({ } measure, _) => ExposureRange.OfMeasure(measure, from, to),
                (_, { } quantity) => ExposureRange.OfQuantity(quantity, from, to),
                _ when from != 0 || to is not null => ExposureRange.OfActual(from, to),
                _ => null,
            };
        }
        catch (ArgumentException wrong)
        {
            throw new UnusableException(wrong.Message.Split(" (Parameter '", 2)[0], wrong);
        }
    }
}
