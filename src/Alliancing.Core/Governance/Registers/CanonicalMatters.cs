namespace Alliancing.Governance;

/// <summary>The canonical form of a matter, of principles and of citations.</summary>
internal static class CanonicalMatters
{
    public static void Write(CanonicalWriter writer, Matter matter) => writer
        .Text("matter", matter.Id)
        .Text("title", matter.Title)
        .Text("class", matter.Class.Id)
        .Text("text", matter.Text)
        .Text("proposer", matter.Proposer)
        .Text("amount", matter.Amount?.ToString("G", System.Globalization.CultureInfo.InvariantCulture))
        .Text("subject", matter.Subject?.ToString())
        .List("cites", matter.Cites, (item, principle) => item.Text("principle", principle.Id))
        .Texts("conditions", matter.Conditions)
        .Texts("limbs", matter.Limbs)
        .Flag("severable", matter.Severable)
        .Texts("excludes", matter.Excludes)
        .Text("newInformation", matter.NewInformation);

    public static void Write(CanonicalWriter writer, MatterClass matterClass) => writer
        .Text("class", matterClass.Id)
        .Text("name", matterClass.Name)
        .Text("authority", matterClass.Authority.ToString())
        .Flag("financial", matterClass.Financial)
        .Source("scope", matterClass.Scope);

    public static void Write(CanonicalWriter writer, Charter charter) => writer
        .Text("charter", charter.Version)
        .List("principles", charter.Principles, Write);

    public static CanonicalWriter Texts(this CanonicalWriter writer, string name, ValueList<string> texts) =>
        writer.List(name, texts, (item, text) => item.Text("text", text));

    public static CanonicalWriter Participants(this CanonicalWriter writer, string name, ValueList<ParticipantId> participants) =>
        writer.List(name, participants, (item, participant) => item.Text("participant", participant.ToString()));

    public static CanonicalWriter Source(this CanonicalWriter writer, string name, Citation? citation) =>
        writer.Text($"{name}.source", citation?.Source).Text($"{name}.provision", citation?.Provision);

    private static void Write(CanonicalWriter writer, Principle principle) => writer
        .Text("principle", principle.Id)
        .Text("name", principle.Name)
        .Text("statement", principle.Statement)
        .Text("kind", principle.Kind.ToString())
        .Source("source", principle.Source);
}
