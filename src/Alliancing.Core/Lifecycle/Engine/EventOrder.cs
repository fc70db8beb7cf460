namespace Alliancing.Lifecycle;

/// <summary>Finds the events whose day is too late for the events that follow them, so that one wrong day is one finding and not one for each of those.</summary>
internal static class EventOrder
{
    /// <summary>The events dated ahead, each with the next event whose day is in order.</summary>
    /// <remarks>As many events as possible are taken to be in order: those of a longest run whose days never go back. Of two that contradict each other the earlier one stays.</remarks>
    public static IReadOnlyDictionary<int, int> Ahead(ValueList<LifecycleEvent> events)
    {
        int[] kept = Kept(events);
        var ahead = new Dictionary<int, int>();
        int next = 0;
        for (int i = 0; i < events.Count && next < kept.Length; i++)
        {
            if (i == kept[next])
            {
                next++;
            }
            else if (events[kept[next]].On < events[i].On)
            {
                ahead[i] = kept[next];
            }
        }

        return ahead;
    }

    private static int[] Kept(ValueList<LifecycleEvent> events)
    {
        // For each length, the event with the earliest day that ends a run of that length.
        var ends = new List<int>();
        var before = new int[events.Count];
        int last = -1;
        for (int i = 0; i < events.Count; i++)
        {
            int length = Longest(events, ends, i);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
                last = i;
            }
            else
            {
                ends[length] = i;
            }
        }

        var kept = new Stack<int>();
        for (; last >= 0; last = before[last])
        {
            kept.Push(last);
        }

        return [.. kept];
    }

    /// <summary>How long the longest run is that the event continues.</summary>
    private static int Longest(ValueList<LifecycleEvent> events, List<int> ends, int index)
    {
        int low = 0;
        int high = ends.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = events[ends[middle]].On <= events[index].On ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
