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

    /// <summary>Gets every case, settlements and histories, each kind in ordinal order.</summary>
    public IReadOnlyList<SeedCase> Cases => [.. CasesOf("settlement"), .. CasesOf("history")];

    /// <summary>Gets a value indicating whether the agreement itself is to be refused.</summary>
    public bool IsRefused => File.Exists(PathTo("refusal.json"));

    /// <summary>The cases of one kind, in ordinal order.</summary>
    /// <param name="kind">The folder of the cases: <c>settlement</c> or <c>history</c>.</param>
    public IReadOnlyList<SeedCase> CasesOf(string kind) => Directory.Exists(PathTo(kind))
        ? [.. Directory.EnumerateDirectories(PathTo(kind)).Order(StringComparer.Ordinal).Select(folder => new SeedCase(this, $"{kind}/{Path.GetFileName(folder)}"))]
        : [];

    public string PathTo(string file) => Repository.PathTo($"seeds/{Folder}/{file}");

    public string Text(string file) => File.ReadAllText(PathTo(file));

    /// <inheritdoc/>
    public override string ToString() => Folder;
}
