using Google.Protobuf.WellKnownTypes;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Keys;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Reviews;

internal sealed class GetReviewHandler(AccessDb db, ShownAccounts shown, WallClock wall) : IRequestHandler<GetReviewRequest, GetReviewResponse>
{
    public async Task<GetReviewResponse> Handle(GetReviewRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var after = request.PageToken.Length == 0 ? Guid.Empty : PageToken.Read(request.PageToken).Id;
        var review = await db.Reviews.FindOrRefuseAsync(Ids.Parse<ReviewId>(request.ReviewId), cancellationToken);
        var page = review.Lines.OrderBy(line => line.Subject).Where(line => line.Subject.CompareTo(after) > 0).Take(size + 1).ToList();

        var answer = new GetReviewResponse { Review = review.Adapt<V1.Review>(AccessMaps.Config), NextPageToken = page.Count > size ? new PageToken(review.BegunAt, page[size - 1].Subject).ToString() : "" };
        answer.Lines.AddRange(await LinesAsync([.. page.Take(size)], cancellationToken));
        if (request.PageToken.Length == 0) answer.History.AddRange((await db.HistoryOfAsync(review.Id, cancellationToken)).ToWire());
        return answer;
    }

    private async Task<IEnumerable<V1.ReviewLine>> LinesAsync(List<ReviewLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Where(line => !line.IsKey).Select(line => AccountId.Of(line.Subject)).ToList();
        var keyIds = lines.Where(line => line.IsKey).Select(line => KeyId.Of(line.Subject)).ToList();
        var accounts = (await shown.OfAsync(await db.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken), cancellationToken)).ToDictionary(account => account.Id);
        var keys = (await db.ShownAsync(await db.Keys.AsNoTracking().Where(k => keyIds.Contains(k.Id)).ToListAsync(cancellationToken), wall.Time.Today(), cancellationToken)).ToDictionary(key => key.Id);
        return lines.Select(line => Told(line, accounts, keys));
    }

    private static V1.ReviewLine Told(ReviewLine line, Dictionary<string, V1.Account> accounts, Dictionary<string, V1.Key> keys)
    {
        var told = new V1.ReviewLine { Outcome = System.Enum.Parse<V1.ReviewOutcome>(line.Outcome.ToString()), DecidedAt = line.DecidedAt is { } at ? Timestamp.FromDateTimeOffset(at) : null };
        if (line.IsKey) told.Key = keys[line.Subject.ToString()];
        else told.Account = accounts[line.Subject.ToString()];
        return told;
    }
}
