using System.Globalization;
using Alliancing.Cli;
using Alliancing.RiskShare;
using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace Alliancing.Benchmarks;

/// <summary>A CSV of a million outturns settled as the command does, beside reading and writing the same file with the same reader and writer.</summary>
[MemoryDiagnoser, Config(typeof(BenchmarkConfig))]
public class BatchFileBenchmarks
{
    private const int Rows = 1_000_000;

    private readonly SettlementPlan plan = LargeAlliance.Terms.Compile();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancing-");

    private string From => Path.Combine(folder.FullName, "outturns.csv");

    private string To => Path.Combine(folder.FullName, "settled.csv");

    private string Problems => Path.Combine(folder.FullName, "problems.csv");

    [GlobalSetup]
    public void Write()
    {
        using CsvWriter file = BatchOutput.Create(From);
        file.WriteHeader(["id", .. plan.Columns.Select(c => c.Name)]);
        Span<byte> text = stackalloc byte[PlainNumber.Longest];
        for (int i = 0; i < Rows; i++)
        {
            file.WriteField(string.Create(CultureInfo.InvariantCulture, $"r{i}"));
            long[] row = LargeAlliance.Row(1_000_000_00 + (i * 7_919L % 2_900_000_000), 1_000_000_00 + (i * 104_729L % 2_900_000_000), (i * 31L % 201) - 100);
            for (int c = 0; c < row.Length; c++)
                file.WriteField(PlainNumber.Write(row[c], plan.Columns[c].Places, text));
            file.EndRecord();
        }
    }

    [Benchmark(Baseline = true, Description = "read and written, not settled")]
    public void Copied()
    {
        using FileStream file = DocumentFile.Open(From);
        using CsvReader reader = CsvOutturns.Reader(file, _ => { });
        using CsvWriter writer = BatchOutput.Create(To);
        writer.WriteHeader([.. reader.Headers]);
        while (reader.Read())
        {
            for (int field = 0; field < reader.FieldCount; field++)
                writer.WriteField(reader.GetSpan(field));
            writer.EndRecord();
        }
    }

    /// <summary>What settling itself costs is the difference from this: the command's own way through the file, without a settlement.</summary>
    [Benchmark(Description = "read into numbers and written on every core, not settled")]
    public long Unsettled()
    {
        using FileStream file = DocumentFile.Open(From);
        using var rows = new CsvOutturns(plan, file, From);
        using var output = new BatchOutput(plan, rows, To, Problems);
        (OutturnBlock block, OutturnBlock next) = (Due(), Due());
        rows.Fill(block);
        while (block.IsFull)
        {
            Task ahead = Task.Run(() => rows.Fill(next));
            output.Write(block, Environment.ProcessorCount);
            ahead.GetAwaiter().GetResult();
            (block, next) = (next, block);
        }

        output.Write(block, Environment.ProcessorCount);
        return rows.Row;
    }

    [Benchmark(Description = "read, settled on every core and written")]
    public long Settled()
    {
        using FileStream file = DocumentFile.Open(From);
        return Batch.Settle(plan, file, From, (To, Problems), static () => { }).Refused;
    }

    /// <summary>A block with amounts of an ordinary length to write.</summary>
    private OutturnBlock Due()
    {
        var block = new OutturnBlock(plan);
        Array.ForEach(block.Settled, line => Array.Fill(line, 123_456_78));
        return block;
    }

    [GlobalCleanup]
    public void Delete() => folder.Delete(recursive: true);
}
