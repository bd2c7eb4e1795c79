using FluentValidation;
using FluentValidation.Results;

namespace SaferCity.Kernel.Refusals;

/// <summary>A problem with one field of what was sent, found outside a form.</summary>
public static class FormProblem
{
    /// <summary>To be thrown; the field as the contract spells it.</summary>
    public static ValidationException In(string field, string sentence) => new([new ValidationFailure(field, sentence)]);
}
