using FluentValidation;
using SaferCity.Practice.Actions;
using SaferCity.Practice.Organisations;
using Wired = SaferCity.Common.V1;

namespace SaferCity.Practice.Wire;

/// <summary>Agreed actions as the contract carries them.</summary>
public static class ActionWire
{
    public static Wired.AgreedAction ToWire(this AgreedAction action) => new()
    {
        Text = action.Text,
        OwnerOrganisationId = action.Owner.Value.ToString(),
        Due = action.Due.Text(),
        State = Enum.Parse<Wired.ActionState>(action.State.ToString()),
    };

    /// <summary>Actions that <see cref="ActionForm"/> has already checked, numbered from 1.</summary>
    public static IEnumerable<AgreedAction> FromWire(this IEnumerable<Wired.AgreedAction> actions) =>
        actions.Select((action, i) => new AgreedAction(i + 1, action.Text, OrganisationId.Of(Guid.Parse(action.OwnerOrganisationId)), Dates.Date(action.Due)));
}

/// <summary>An action as it was sent.</summary>
public sealed class ActionForm : AbstractValidator<Wired.AgreedAction>
{
    public ActionForm()
    {
        RuleFor(a => a.Text).NotEmpty().WithMessage("Say what is to be done");
        RuleFor(a => a.OwnerOrganisationId).MustBeAnId("Choose the organisation that owns the action");
        RuleFor(a => a.Due).MustBeADate("Enter the day by which it is due, like 2021-12-08");
    }
}
