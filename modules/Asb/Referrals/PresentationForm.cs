using FluentValidation;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using Wired = SaferCity.Asb.V1;

namespace SaferCity.Asb.Referrals;

/// <summary>A presentation as it was sent: the same for a referral and for an enquiry that only leads to signposting.</summary>
internal sealed class PresentationForm : AbstractValidator<Wired.Presentation>
{
    public PresentationForm(TimeProvider clock)
    {
        RuleFor(p => p.ReferringOrganisationId).MustBeAnId("Choose the organisation that refers");
        RuleFor(p => p.ReceivedOn).NotInTheFuture(clock, "Enter the day on which it was received, like 2021-10-04", "The day on which it was received is in the future");
        RuleFor(p => p.Subject).NotNull().WithMessage("Enter the person's name").SetValidator(new PersonForm("person"));
        RuleFor(p => p.Role).MustBeChosen("Say whether the person is referred as a victim, a perpetrator or both");
        RuleFor(p => p.Behaviours).NotEmpty().WithMessage("Choose every behaviour that applies");
        RuleForEach(p => p.Behaviours).MustBeChosen("Choose behaviours from the list");
        RuleFor(p => p.Behaviours).Must(behaviours => behaviours.Distinct().Count() == behaviours.Count).WithMessage("Choose each behaviour once");
        RuleFor(p => p.Place).MustBeChosen("Say where it happens");
        RuleFor(p => p.Account).NotEmpty().WithMessage("Say what happened and what is wanted from the panel");
    }
}

internal static class PresentationWire
{
    /// <summary>A presentation that <see cref="PresentationForm"/> has already checked.</summary>
    public static Presentation FromWire(this Wired.Presentation sent) => new(
        OrganisationId.Of(Guid.Parse(sent.ReferringOrganisationId)), Dates.Date(sent.ReceivedOn), sent.Subject.FromWire(), Enum.Parse<SubjectRole>(sent.Role.ToString()),
        [.. sent.Behaviours.Select(behaviour => Enum.Parse<Behaviour>(behaviour.ToString()))], sent.HighIntensityServiceUser, Enum.Parse<PlaceKind>(sent.Place.ToString()), sent.Account);
}
