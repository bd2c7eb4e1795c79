using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.Papers;
using SaferCity.Kernel.Pipeline;

namespace SaferCity.Governance;

/// <summary>The room of the partnership itself: the register of organisations, boards, strategy and plan, what the team does, and the papers composed from all rooms.</summary>
public static class GovernanceModule
{
    /// <summary>The room's name: its file or schema, and what its facts and permissions begin with.</summary>
    public const string Name = "governance";

    public static IServiceCollection Register(IServiceCollection services) => services
        .AddRoom<GovernanceDb>(Name, GovernancePermission.SeeAll, GovernanceHistory.Sentences())
        .AddScoped<AskingTheRooms>()
        .AddScoped<BoardsSeen>()
        .AddScoped<Periods>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<OrganisationGrpcService>();
        routes.MapGrpcService<BoardGrpcService>();
        routes.MapGrpcService<StrategyGrpcService>();
        routes.MapGrpcService<PlanActionGrpcService>();
        routes.MapGrpcService<ActivityGrpcService>();
        routes.MapGrpcService<PostGrpcService>();
        routes.MapGrpcService<FundingGrpcService>();
        routes.MapGrpcService<PromiseGrpcService>();
        routes.MapGrpcService<PaperGrpcService>();
        routes.MapGrpcService<DueGrpcService>();
    }
}
