using FluentValidation;
using MediatR;
using SaferCity.Access.Agreements;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Disclosures;

internal sealed class RecordDisclosureForm : AbstractValidator<RecordDisclosureRequest>
{
    public RecordDisclosureForm()
    {
        RuleFor(r => r.What).NotEmpty().WithMessage("Say what was shared");
        RuleFor(r => r.About).NotEmpty().WithMessage("Enter the reference of at least one record, or the role of the person where no record is kept");
        RuleForEach(r => r.About).NotEmpty().WithMessage("Enter a reference").MaximumLength(100);
        RuleFor(r => r.OrganisationId).MustBeAnId("Choose the organisation that it went to");
        RuleFor(r => r.Recipient).NotEmpty().WithMessage("Enter the role or post that received it").MaximumLength(200);
        RuleFor(r => r.Channel).MustBeChosen("Say how it went");
        RuleFor(r => r.Purpose).NotEmpty().WithMessage("Say what it was shared for").MaximumLength(1_000);
        RuleFor(r => r.Gateway).NotEmpty().WithMessage("Enter the law that allows it, for example Crime and Disorder Act 1998, s.115").MaximumLength(300);
        RuleFor(r => r.Regime).MustBeChosen("Say under which law the data is processed");
        RuleFor(r => r.Consent).MustBeChosen("Say whether the person consented");
        RuleFor(r => r.NoConsentReason).NotEmpty().When(r => r.Consent is not (V1.DisclosureConsent.Given or V1.DisclosureConsent.Unspecified)).WithMessage("Say why it was shared without consent");
        RuleFor(r => r.Necessity).NotEmpty().WithMessage("Say why it was necessary, and no more than necessary");
        RuleFor(r => r.DecidedBy).NotEmpty().WithMessage("Enter the role or post that decided").MaximumLength(200);
        RuleFor(r => r.DisclosedOn).MustBeADate("Enter the day on which it was shared, like 2021-11-12");
    }
}

internal sealed class RecordDisclosureHandler(AccessDb db, ErasedCases erased, CurrentCaller caller, TimeProvider clock) : IRequestHandler<RecordDisclosureRequest, RecordDisclosureResponse>
{
    private static readonly string GoOn = PermissionName.Of(AccessPermission.DiscloseWithoutAgreement);

    public async Task<RecordDisclosureResponse> Handle(RecordDisclosureRequest request, CancellationToken cancellationToken)
    {
        var said = await SaidAsync(request, cancellationToken);
        var gone = await erased.NamedInAsync([.. request.About, said.What, said.Purpose, said.Necessity, said.NoConsentReason, request.WithoutAgreementReason, said.Recipient, said.Gateway, said.DecidedBy], cancellationToken);
        await db.Organisations.MustBeRegisteredAsync([(said.To, "organisation_id")], cancellationToken);

        var agreement = await db.CoveringAsync(said.To, said.On, cancellationToken);
        var disclosure = Disclosure.Share(said, agreement, (request.WithoutAgreementReason.Trim() is { Length: > 0 } reason ? reason : null, caller.Is.May(GoOn)), gone, caller.Is.Named(), clock.Now());
        db.Add(disclosure);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = disclosure.Receipt(disclosure.Id), LookDue = disclosure.Look?.Due.Text() ?? "" };
    }

    private async Task<Shared> SaidAsync(RecordDisclosureRequest request, CancellationToken cancellationToken)
    {
        var about = new List<DisclosedAbout>();
        foreach (var line in request.About.Select(text => text.Trim())) about.Add(new(about.Count + 1, line, (await erased.RecordsInAsync(line, cancellationToken)).Select(one => (Guid?)one.Record.Value).FirstOrDefault()));
        return new(request.What, about, OrganisationId.Of(Guid.Parse(request.OrganisationId)), request.Recipient, Enum.Parse<DisclosureChannel>(request.Channel.ToString()), request.Purpose, request.Gateway,
            Enum.Parse<Regime>(request.Regime.ToString()), Enum.Parse<DisclosureConsent>(request.Consent.ToString()), request.NoConsentReason.Length == 0 ? null : request.NoConsentReason, request.Necessity,
            request.DecidedBy, Dates.Date(request.DisclosedOn), request.Urgent);
    }
}
