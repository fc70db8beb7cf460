using System.CommandLine;
using System.CommandLine.Parsing;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing bridge A B</c>.</summary>
internal static class BridgeCommand
{
    private static readonly Argument<string[]> Files = new("FILES")
    {
        Description = "A B: two settlements, each a folder with an outturn.json or the file of an outturn; their agreement is the nearest agreement.json in that folder or above. "
            + "AGREEMENT OUTTURN_A OUTTURN_B: two outturns of one agreement. AGREEMENT_A OUTTURN_A AGREEMENT_B OUTTURN_B: the terms were varied.",
        Arity = new ArgumentArity(2, 4),
    };

    private static readonly Option<ValueList<BridgeGroup>> Order = new("--order")
    {
        Description = $"The order of the steps, each once, with commas between them. Default: {string.Join(",", SettlementBridge.DefaultOrder.Select(Word))}.",
        CustomParser = ParseOrder,
    };

    private static readonly Formats Formats = new("the bridge");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("bridge", "Explains what changed from one settlement to another, step by step and account by account: target, cost, score, parameters, terms.") { Files, Order };
        Formats.AddTo(command);
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        (SettlementInput before, SettlementInput after) = arguments.GetRequiredValue(Files) switch
        {
            [var a, var b] => (SettlementInput.Near(a), SettlementInput.Near(b)),
            [var agreement, var a, var b] => (new SettlementInput(agreement, a), new SettlementInput(agreement, b)),
            [var agreementA, var a, var agreementB, var b] => (new SettlementInput(agreementA, a), new SettlementInput(agreementB, b)),
            _ => throw new UnusableException("A bridge stands between two settlements. Give A B, or AGREEMENT OUTTURN_A OUTTURN_B, or AGREEMENT_A OUTTURN_A AGREEMENT_B OUTTURN_B."),
        };
        BridgeOutcome outcome = SettlementBridge.Evaluate(before.Settle(), after.Settle(), arguments.GetValue(Order));
        SettlementBridge bridge = outcome.Bridge ?? throw new RefusedException("The bridge is refused.", outcome.Findings);
        return Formats.Print(arguments, terminal, bridge.ToText, bridge.ToMarkdown, bridge.ToJson);
    }

    private static ValueList<BridgeGroup>? ParseOrder(ArgumentResult result)
    {
        string[] words = string.Join(',', result.Tokens.Select(t => t.Value)).Split(',', StringSplitOptions.TrimEntries);
        var groups = new List<BridgeGroup>();
        foreach (string word in words)
        {
            BridgeGroup[] known = [.. SettlementBridge.DefaultOrder.Where(g => string.Equals(Word(g), word, StringComparison.Ordinal))];
            if (known.Length == 0)
            {
                result.AddError($"'{word}' is no step of a bridge. Give {string.Join(", ", SettlementBridge.DefaultOrder.Select(Word))}, each once.");
                return null;
            }

            groups.AddRange(known);
        }

        return [.. groups];
    }

    private static string Word(BridgeGroup group) => group.ToString().ToLowerInvariant();
}
