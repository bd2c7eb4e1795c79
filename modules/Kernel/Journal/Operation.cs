namespace SaferCity.Kernel.Journal;

/// <summary>What a fact does with personal data, told apart as the Data Protection Act 2018, s.62(1) does.</summary>
public enum Operation
{
    /// <summary>Records were changed, or something was decided about them. What a fact is that says nothing else.</summary>
    Alteration,

    /// <summary>Personal data came in.</summary>
    Collection,

    /// <summary>Somebody read a restricted record.</summary>
    Consultation,

    /// <summary>Personal data went, or was made ready to go, to somebody outside; transfers among them.</summary>
    Disclosure,

    /// <summary>Records of several sources were put together.</summary>
    Combination,

    /// <summary>Personal data was erased.</summary>
    Erasure,

    /// <summary>Nothing was done with personal data: a denied attempt, a sign-in.</summary>
    None,
}
