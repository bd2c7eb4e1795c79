using FluentValidation;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Sharings;
using Wired = SaferCity.Common.V1;

namespace SaferCity.Practice.Wire;

/// <summary>Why a case may go to another area, as the contract carries it.</summary>
public static class SharingWire
{
    /// <summary>What <see cref="SharingForm"/> has already checked.</summary>
    public static Sharing FromWire(this Wired.Sharing sharing, DateOnly on, Caller sender, DateTimeOffset at) => new(
        Guid.CreateVersion7(), on, Enum.Parse<SharingChannel>(sharing.Channel.ToString()), sharing.Gateway.Trim(), Enum.Parse<SharingRegime>(sharing.Regime.ToString()), Enum.Parse<SharingConsent>(sharing.Consent.ToString()),
        sharing.NoConsentReason.Length == 0 ? null : sharing.NoConsentReason, sharing.Necessity, sharing.DecidedBy.Trim(), sharing.Urgent, $"{sender.System}/{sender.Person}", at);
}

/// <summary>Why a case may go to another area, as it was sent: every share says it, whoever receives it (shared/domain/common.md 0.3).</summary>
public sealed class SharingForm : AbstractValidator<Wired.Sharing>
{
    public SharingForm()
    {
        RuleFor(s => s.Channel).MustBeChosen("Say how it goes");
        RuleFor(s => s.Gateway).NotEmpty().WithMessage("Enter the law that allows it, for example Crime and Disorder Act 1998, s.115").MaximumLength(300);
        RuleFor(s => s.Regime).MustBeChosen("Say under which law the data is processed");
        RuleFor(s => s.Consent).MustBeChosen("Say whether the person consented");
        RuleFor(s => s.NoConsentReason).NotEmpty().When(s => s.Consent is Wired.SharingConsent.NotSought or Wired.SharingConsent.Refused).WithMessage("Say why it is sent without consent").MaximumLength(2_000);
        RuleFor(s => s.Necessity).NotEmpty().WithMessage("Say why it is necessary, and no more than necessary").MaximumLength(2_000);
        RuleFor(s => s.DecidedBy).NotEmpty().WithMessage("Enter the role or post that decided").MaximumLength(200);
    }
}
