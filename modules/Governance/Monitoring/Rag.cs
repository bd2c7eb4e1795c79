namespace SaferCity.Governance.Monitoring;

/// <summary>How an action stands against its delivery deadline (key of the Progress Monitoring Tool, April 2016 to March 2017).</summary>
internal enum Rag
{
    /// <summary>On track, or complete.</summary>
    Green,

    /// <summary>At risk, or delayed.</summary>
    Amber,

    /// <summary>The deadline was missed, or will be.</summary>
    Red,
}
