using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Disclosures;

internal sealed class LookThroughDisclosureForm : AbstractValidator<LookThroughDisclosureRequest>
{
    public LookThroughDisclosureForm()
    {
        RuleFor(r => r.NothingOfThem).Must((r, _) => r.HasNothingOfThem).WithMessage("Say whether something of the person of the erased case is in the words");
        When(r => r.HasNothingOfThem && !r.NothingOfThem, () =>
        {
            RuleFor(r => r.What).NotEmpty().WithMessage("Say what was shared, without the person of the erased case");
            RuleFor(r => r.Purpose).NotEmpty().WithMessage("Say what it was shared for").MaximumLength(1_000);
            RuleFor(r => r.Necessity).NotEmpty().WithMessage("Say why it was necessary, and no more than necessary");
            RuleFor(r => r.Recipient).MaximumLength(200);
            RuleFor(r => r.Gateway).MaximumLength(300);
            RuleFor(r => r.DecidedBy).MaximumLength(200);
            RuleForEach(r => r.Others).NotEmpty().WithMessage("Enter whom it is about").MaximumLength(100);
        });
    }
}

internal sealed class LookThroughDisclosureHandler(AccessDb db, DisclosuresSeen seen, ErasedCases erased) : IRequestHandler<LookThroughDisclosureRequest, LookThroughDisclosureResponse>
{
    public async Task<LookThroughDisclosureResponse> Handle(LookThroughDisclosureRequest request, CancellationToken cancellationToken)
    {
        _ = await seen.FindAsync(request.DisclosureId, cancellationToken);
        var disclosure = await db.Disclosures.FindOrRefuseAsync(Ids.Parse<DisclosureId>(request.DisclosureId), request.Etag, cancellationToken);

        if (request.NothingOfThem) disclosure.LookThrough(null, []);
        else
        {
            var anew = Anew(request, disclosure);
            disclosure.LookThrough(anew, await erased.NamedInAsync(disclosure.With(anew), cancellationToken));
            db.ForgetTextsOf(disclosure.Id.Value);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = disclosure.Receipt(disclosure.Id) };
    }

    private static NewWords Anew(LookThroughDisclosureRequest request, Disclosure before) => new(
        request.What, request.Purpose, request.Necessity,
        Said(request.NoConsentReason, before.NoConsentReason, "no_consent_reason", "Say why it was shared without consent"),
        Said(request.WithoutAgreementReason, before.WithoutAgreementReason, "without_agreement_reason", "Say why it went without an agreement"),
        Said(request.LookedAtFindings, before.Findings, "looked_at_findings", "Say what the second person found"),
        [.. request.Others.Select(other => other.Trim())], request.Recipient.Trim(), request.Gateway.Trim(), request.DecidedBy.Trim());

    // What was said before is said again.
    private static string? Said(string now, string? before, string field, string sentence) => before is null || now.Length > 0 ? now : throw FormProblem.In(field, sentence);
}
