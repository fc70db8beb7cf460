using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Alliancing.Cli;

/// <summary>The option <c>--as-at INSTANT</c>: a moment in UTC; without it, now. Only the command asks a clock, never the library.</summary>
internal static class InstantOption
{
    public static Option<Instant> AsAt() => new("--as-at")
    {
        Description = "The moment for which to answer, in UTC, such as 2026-03-31T17:00:00Z; without it, now.",
        HelpName = "INSTANT",
        DefaultValueFactory = _ => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()),
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out Instant at))
            {
                result.AddError($"'{text}' is not a moment. Give one in UTC, such as 2026-03-31T17:00:00Z.");
            }

            return at;
        },
    };
}
