using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.OtherAreas;

internal sealed class RecordAcknowledgementForm : AbstractValidator<RecordAcknowledgementRequest>
{
    public RecordAcknowledgementForm() => RuleFor(r => r.AcknowledgedOn).MustBeADate("Enter the day on which the other area acknowledged it, like 2021-10-07");
}

internal sealed class RecordAcknowledgementHandler(VawgDb db) : IRequestHandler<RecordAcknowledgementRequest, RecordAcknowledgementResponse>
{
    public async Task<RecordAcknowledgementResponse> Handle(RecordAcknowledgementRequest request, CancellationToken cancellationToken)
    {
        var sent = await db.SentCases.FindOrRefuseAsync(Ids.Parse<SentCaseId>(request.SentCaseId), request.Etag, cancellationToken);

        sent.Acknowledge(Dates.Date(request.AcknowledgedOn));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = sent.Receipt(sent.Id) };
    }
}
