using Alliancing.RiskShare;
using CsvHelper;

namespace Alliancing.Cli;

/// <summary>Settles the outturns of a file, block by block: while one is written, the next is read and settled on every core.</summary>
internal static class Batch
{
    /// <summary>Settles every outturn that can be settled, and reports the others.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="file">The outturns.</param>
    /// <param name="from">The name of that file: JSON lines when it ends in <c>.jsonl</c>, otherwise CSV.</param>
    /// <param name="to">The files that receive what is settled, and what is wrong with the rest.</param>
    /// <param name="goesOn">Is called now and then, while nothing is read.</param>
    /// <returns>How many outturns there are, and how many of them are refused.</returns>
    /// <exception cref="UnusableException">A file cannot be used.</exception>
    public static (long Rows, long Refused) Settle(SettlementPlan plan, Stream file, string from, (string Settled, string Problems) to, Action goesOn)
    {
        try
        {
            using OutturnRows rows = from.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? new JsonOutturns(plan, file, from) : new CsvOutturns(plan, file, from);
            using var output = new BatchOutput(plan, rows, to.Settled, to.Problems);
            long refused = Settle(rows, output, new OutturnBlock(plan), new OutturnBlock(plan), goesOn);
            return (rows.Row, refused);
        }
        catch (CsvFormatException broken)
        {
            throw new UnusableException($"{from} is not a CSV file: {broken.Message}", broken);
        }
    }

    private static long Settle(OutturnRows rows, BatchOutput output, OutturnBlock block, OutturnBlock next, Action goesOn)
    {
        long refused = 0;
        Task<bool> settling = Task.Run(() => Settle(rows, block));
        while (true)
        {
            Task.WaitAny(settling);
            Task<bool>? ahead = settling.IsCompletedSuccessfully && settling.GetAwaiter().GetResult() ? Ahead(rows, next, goesOn) : null;
            try
            {
                output.Write(block, Environment.ProcessorCount);
                refused += block.Refusals;
            }
            finally
            {
                Task.WaitAny(ahead ?? Task.CompletedTask);
            }

            // The rows before the place that cannot be read have been written.
            _ = settling.GetAwaiter().GetResult();
            if (ahead is null)
            {
                return refused;
            }

            (settling, block, next) = (ahead, next, block);
        }
    }

    private static Task<bool> Ahead(OutturnRows rows, OutturnBlock block, Action goesOn)
    {
        goesOn();
        return Task.Run(() => Settle(rows, block));
    }

    /// <summary>Reads and settles a block; when the file breaks off, what came before is settled.</summary>
    /// <returns>Whether the block was full, so that more may follow.</returns>
    private static bool Settle(OutturnRows rows, OutturnBlock block)
    {
        bool isFull = false;
        try
        {
            rows.Fill(block);
            isFull = block.IsFull;
        }
        finally
        {
            rows.Settle(block, Environment.ProcessorCount);
        }

        return isFull;
    }
}
