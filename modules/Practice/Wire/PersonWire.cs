using FluentValidation;
using SaferCity.Practice.People;
using Wired = SaferCity.Common.V1;

namespace SaferCity.Practice.Wire;

/// <summary>A person as the contract carries them.</summary>
public static class PersonWire
{
    public static Wired.PersonDetails ToWire(this PersonDetails person) => new()
    {
        GivenName = person.GivenName,
        FamilyName = person.FamilyName,
        DateOfBirth = person.DateOfBirth.Text(),
        HomeArea = person.HomeArea?.ToWire(),
        Employer = person.Employer ?? "",
        Postcode = person.Postcode ?? "",
    };

    public static Wired.HomeArea ToWire(this HomeArea area) => new() { LocalAuthority = area.LocalAuthority, PoliceForce = area.PoliceForce, From = area.From.Text() };

    /// <summary>A person whom <see cref="PersonForm"/> has already checked.</summary>
    public static PersonDetails FromWire(this Wired.PersonDetails person) =>
        new(person.GivenName, person.FamilyName, Dates.DateOrNull(person.DateOfBirth), person.HomeArea?.FromWire(), person.Employer.EmployerOrNull(), person.Postcode.PostcodeOrNull());

    public static HomeArea FromWire(this Wired.HomeArea area) => new(area.LocalAuthority.Trim(), area.PoliceForce.Trim(), Dates.DateOrNull(area.From));
}

/// <summary>A person as they were sent; the sentence's subject is "victim", "perpetrator" or what the room calls them.</summary>
public sealed class PersonForm : AbstractValidator<Wired.PersonDetails>
{
    public PersonForm(string whom)
    {
        RuleFor(p => p.GivenName).NotEmpty().WithMessage($"Enter the {whom}'s given name").MaximumLength(200);
        RuleFor(p => p.FamilyName).NotEmpty().WithMessage($"Enter the {whom}'s family name").MaximumLength(200);
        RuleFor(p => p.DateOfBirth).MustBeADateIfGiven($"Enter the {whom}'s date of birth, like 1990-03-27, or leave it empty");
        RuleFor(p => p.HomeArea).SetValidator(new HomeAreaForm(whom)!);
        RuleFor(p => p.Employer).MaximumLength(200);
        RuleFor(p => p.Postcode).MustBeAPostcodeIfGiven($"Enter the {whom}'s postcode, like EC2V 7HH, or leave it empty");
    }
}

/// <summary>A home area as it was sent.</summary>
public sealed class HomeAreaForm : AbstractValidator<Wired.HomeArea>
{
    public HomeAreaForm(string whom)
    {
        RuleFor(a => a.LocalAuthority).NotEmpty().WithMessage($"Enter the local authority where the {whom} lives").MaximumLength(200);
        RuleFor(a => a.PoliceForce).NotEmpty().WithMessage($"Enter the police force for where the {whom} lives").MaximumLength(200);
        RuleFor(a => a.From).MustBeADateIfGiven($"Enter the day from which the {whom} has lived there, like 2021-11-08, or leave it empty");
    }
}
