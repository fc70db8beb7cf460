using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Conformance.Seeds;

/// <summary>A folder of <c>seeds</c> that holds an agreement.</summary>
/// <param name="Folder">The folder, relative to <c>seeds</c>, with forward slashes.</param>
public sealed record SeedAgreement(string Folder)
{
    /// <summary>Gets every agreement of the tree, in ordinal order of the folders.</summary>
    public static IReadOnlyList<SeedAgreement> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathTo("seeds"), "agreement.json", SearchOption.AllDirectories)
            .Select(file => new SeedAgreement(Path.GetRelativePath(Repository.PathTo("seeds"), Path.GetDirectoryName(file)!).Replace('\\', '/')))
            .OrderBy(seed => seed.Folder, StringComparer.Ordinal),
    ];

    /// <summary>Gets the names of the settlement cases, in ordinal order.</summary>
    public IReadOnlyList<string> Settlements => Directory.Exists(PathTo("settlement"))
        ? [.. Directory.EnumerateDirectories(PathTo("settlement")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Gets a value indicating whether the agreement itself is to be refused.</summary>
    public bool IsRefused => File.Exists(PathTo("refusal.json"));

    public string PathTo(string file) => Repository.PathTo($"seeds/{Folder}/{file}");

    public string Text(string file) => File.ReadAllText(PathTo(file));

    /// <inheritdoc/>
    public override string ToString() => Folder;
}
