using FluentValidation;
using SaferCity.Kernel.Refusals;
using Xunit;

namespace SaferCity.Tests.Storage;

/// <summary>Expecting a "no".</summary>
public static class Refusing
{
    /// <summary>The work is refused with this code.</summary>
    public static async Task With(string code, Func<Task> work) => Assert.Equal(code, (await Assert.ThrowsAsync<RefusedException>(work)).Refusal.Code);

    /// <summary>The work is refused with this code.</summary>
    public static void With(string code, Action work) => Assert.Equal(code, Assert.Throws<RefusedException>(work).Refusal.Code);

    /// <summary>The form has a problem with this field, by its path in C#: "Victim.GivenName".</summary>
    public static async Task AtField(string field, Func<Task> work)
    {
        var problems = (await Assert.ThrowsAsync<ValidationException>(work)).Errors.Select(error => error.PropertyName).ToList();
        Assert.Contains(field, problems);
    }
}
