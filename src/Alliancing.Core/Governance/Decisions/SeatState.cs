namespace Alliancing.Governance;

/// <summary>A seat while events are replayed: who speaks for it, what they said, and what stands in the way.</summary>
internal sealed class SeatState(Seat seat)
{
    private readonly Dictionary<string, Given> _byPerson = new(StringComparer.Ordinal);
    private Given? _whole;
    private Given? _deputy;

    public Seat Seat { get; set; } = seat;

    public List<Deputy> Deputies { get; } = [.. seat.Deputies];

    /// <summary>Left, renounced or observing; null while the seat is one of the electorate.</summary>
    public SeatStanding? Fixed { get; private set; }

    public string? FixedWhy { get; private set; }

    public List<string> Conflicts { get; } = [];

    public ConflictHandled? Handled { get; set; }

    public NoticeProven? Proven { get; set; }

    public NoticeFailed? Failed { get; set; }

    public bool HasDeclared => Conflicts.Count > 0;

    public bool IsCleared => Handled?.Handling == ConflictHandling.Cleared;

    /// <summary>The seat's own people disagree, so that the organisation has not spoken.</summary>
    public bool Disagrees => _whole is null && _byPerson.Values.Select(given => given.Position.Kind).Distinct().Count() > 1;

    /// <summary>Whether the seat's own people, rather than a deputy, have spoken.</summary>
    public bool OwnHasSpoken => _whole is not null || _byPerson.Count > 0;

    /// <summary>The position that stands for the organisation; null when there is none.</summary>
    public Given? Current => Disagrees ? null : _whole ?? _byPerson.Values.MaxBy(given => given.At) ?? _deputy;

    public void Fix(SeatStanding standing, string why)
    {
        Fixed = standing;
        FixedWhy = why;
    }

    public bool Represents(string? person) => Seat.Representatives.Any(one => one.Id == person);

    public Deputy? DeputyNamed(string? person) => Deputies.LastOrDefault(deputy => deputy.Person.Id == person);

    public void Take(Given given)
    {
        if (given.ByDeputy)
        {
            _deputy?.End("a later position");
            _deputy = given;
            return;
        }

        _deputy?.End("the position of the seat's own representative");
        _deputy = null;
        if (given.By is null || given.RecordedBy is not null)
        {
            Clear("a later position");
            _whole = given;
            return;
        }

        Spread();
        Given? earlier = _byPerson.GetValueOrDefault(given.By);
        _byPerson[given.By] = given;
        if (earlier is not null && !_byPerson.ContainsValue(earlier))
            earlier.End("a later position");
    }

    public void Clear(string why)
    {
        foreach (Given given in _byPerson.Values)
            given.End(why);
        _whole?.End(why);
        _deputy?.End(why);
        _byPerson.Clear();
        _whole = null;
        _deputy = null;
    }

    /// <summary>Others speak for the seat; what the organisation has said stays said.</summary>
    public void Replace(ValueList<Person> representatives)
    {
        Given? own = Current is { ByDeputy: false } given ? given : null;
        foreach (Given lost in _byPerson.Values.Where(one => one != own))
            lost.End("the representatives were replaced");
        _byPerson.Clear();
        _whole = own;
        Seat = Seat with { Representatives = representatives };
    }

    /// <summary>A person ceases to speak for the seat; what only that person said falls, and with the last representative everything.</summary>
    public void Revoke(string person, string why)
    {
        if (_byPerson.Remove(person, out Given? given) && !_byPerson.ContainsValue(given))
            given.End(why);
        if (_deputy?.By == person)
        {
            _deputy.End(why);
            _deputy = null;
        }

        Deputies.RemoveAll(deputy => deputy.Person.Id == person);
        Seat = Seat with { Representatives = [.. Seat.Representatives.Where(one => one.Id != person)] };
        if (Seat.IsVacant)
            Clear(why);
    }

    public void Inherit(SeatState from, string deed)
    {
        if (from.Current is { } given)
            _whole = new Given(Seat.Id, given.Position, given.At, given.Record().TextVersion) { By = given.By, RecordedBy = given.RecordedBy, Evidence = $"passed by {deed}" };
    }

    /// <summary>Lays a position given for the whole seat in the hands of each who speaks for it, before one of them says otherwise.</summary>
    private void Spread()
    {
        if (_whole is null)
            return;
        foreach (Person person in Seat.Representatives)
            _byPerson[person.Id] = _whole;
        _whole = null;
    }
}
