namespace Alliancing;

/// <summary>One step of an explained calculation.</summary>
/// <remarks>
/// A person can recompute the step from what it names: inputs and parameters with their values, what was worked out first, and the money moved.
/// A source that is the id of an earlier step stands for the result of that step.
/// </remarks>
/// <param name="Id">Where the step stands in the terms, for example <c>components[cost].pain[1]</c>.</param>
/// <param name="Rule">The stage or rule applied.</param>
/// <param name="Statement">The rule in words.</param>
/// <param name="Clause">The clause or citation; null when the terms give none.</param>
/// <param name="Inputs">What the step read from the outturn or from the step before.</param>
/// <param name="Parameters">What it read from the terms.</param>
/// <param name="Workings">What it worked out first: each computed level, rate, band, weight or sum, with its own inputs and its result.</param>
/// <param name="Alternatives">What was considered, and whether it applied.</param>
/// <param name="Postings">The money it moved.</param>
/// <param name="Result">The exact result; null for a step that only groups others.</param>
/// <param name="Rounded">The result in whole minor units, where money leaves the calculation.</param>
/// <param name="Children">The steps inside this one.</param>
public sealed record TraceNode(
    string Id,
    string Rule,
    string Statement,
    string? Clause,
    ValueList<TraceInput> Inputs,
    ValueList<TraceParameter> Parameters,
    ValueList<TraceNode> Workings,
    ValueList<TraceAlternative> Alternatives,
    ValueList<TracePosting> Postings,
    TraceValue? Result,
    Money? Rounded,
    ValueList<TraceNode> Children);
