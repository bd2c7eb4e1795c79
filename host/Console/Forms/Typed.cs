using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SaferCity.Console.Forms;

/// <summary>What was typed for one field: one text, or the parts of a date (.Day, .Month, .Year, .Time), of a month (.Month, .Year) or an amount (.Pounds).</summary>
internal sealed class Typed
{
    private static readonly string[] Suffixes = [".Day", ".Month", ".Year", ".Time", ".Pounds"];

    public Typed(string text) : this(new Dictionary<string, string> { [""] = text })
    {
    }

    private Typed(Dictionary<string, string> parts) => Parts = parts;

    public Dictionary<string, string> Parts { get; }

    public bool IsEmpty => Parts.Values.All(text => text.Length is 0);

    public bool IsDate => Parts.ContainsKey(".Day");

    public bool IsMonth => !IsDate && Parts.ContainsKey(".Month");

    public bool IsAmount => Parts.ContainsKey(".Pounds");

    public string this[string part] => Parts.GetValueOrDefault(part, "");

    /// <summary>Null where the form did not ask for the field.</summary>
    public static Typed? Read(IValueProvider form, string name)
    {
        var parts = new Dictionary<string, string>();
        foreach (var suffix in Suffixes.Prepend(""))
            if (form.GetValue(name + suffix) is { Length: > 0 } value) parts[suffix] = (value.FirstValue ?? "").Trim();

        return parts.Count > 0 ? new Typed(parts) : null;
    }
}
