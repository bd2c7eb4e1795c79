using Mapster;
using SaferCity.Governance.Activities;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Funding;
using SaferCity.Governance.Organisations;
using SaferCity.Governance.Posts;
using SaferCity.Governance.Promises;
using SaferCity.Governance.Strategies;
using SaferCity.Practice.Wire;
using Wire = SaferCity.Governance.V1;

namespace SaferCity.Governance;

/// <summary>From aggregate to answer. Names of organisations and boards are added by the question, which looks them up once.</summary>
internal static class GovernanceMaps
{
    public static readonly TypeAdapterConfig Config = Make();

    private static TypeAdapterConfig Make()
    {
        var maps = Maps.New();
        maps.NewConfig<BoardId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<MembershipId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<StrategyId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<ActivityId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<PostId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<FundingId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<PromiseId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Organisation, Wire.Organisation>();
        maps.NewConfig<Membership, Wire.Membership>().Map(wire => wire.OrganisationId, member => member.Organisation).Ignore(wire => wire.OrganisationName);
        maps.NewConfig<ReportingLine, Wire.ReportingLine>().Map(wire => wire.BoardId, line => line.Board).Ignore(wire => wire.BoardName);
        maps.NewConfig<Board, Wire.Board>().Map(wire => wire.Members, board => board.Members.OrderBy(member => member.From).ThenBy(member => member.Id.Value));
        maps.NewConfig<Board, Wire.BoardSummary>().Ignore(wire => wire.CurrentMembers, wire => wire.NextMeetingOn);
        maps.NewConfig<Strategy, Wire.Strategy>()
            .Map(wire => wire.Priorities, strategy => strategy.Priorities.OrderBy(priority => priority.Number))
            .Map(wire => wire.Themes, strategy => strategy.Themes.OrderBy(theme => theme.Line).Select(theme => theme.Name));
        maps.NewConfig<Activity, Wire.Activity>().Map(wire => wire.Audiences, activity => activity.Audiences.OrderBy(audience => audience.Line).Select(audience => audience.Name));
        maps.NewConfig<Post, Wire.Post>().Map(wire => wire.Steps, post => post.Steps.OrderBy(step => step.Line)).Ignore(wire => wire.VacantDays);
        maps.NewConfig<Spending, Wire.Spending>().Map(wire => wire.WhatFor, spending => spending.What);
        maps.NewConfig<FundingStream, Wire.Funding>().Map(wire => wire.Spendings, stream => stream.Spendings.OrderBy(spending => spending.On).ThenBy(spending => spending.Line));
        maps.NewConfig<Promise, Wire.Promise>();
        maps.Compile();
        return maps;
    }
}
