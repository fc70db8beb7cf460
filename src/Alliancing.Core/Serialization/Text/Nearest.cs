namespace Alliancing.Serialization;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    private const int Longest = 64;

    /// <summary>A sentence fragment such as <c> Did you mean 'participants'?</c>, or nothing when no name is near.</summary>
    public static string Hint(string found, IEnumerable<string> known) => Of(found, known) is { } name ? $" Did you mean '{name}'?" : string.Empty;

    /// <summary>The known name with the fewest edits, when these are few for its length.</summary>
    public static string? Of(string found, IEnumerable<string> known)
    {
        if (found.Length > Longest)
        {
            return null;
        }

        string? best = null;
        int fewest = int.MaxValue;
        foreach (string name in known)
        {
            int edits = Edits(found.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < fewest && edits <= Math.Max(1, Math.Max(found.Length, name.Length) / 3))
            {
                best = name;
                fewest = edits;
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.</summary>
    private static int Edits(string a, string b)
    {
        int[] beforeLast = [];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, replaced);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }
}
