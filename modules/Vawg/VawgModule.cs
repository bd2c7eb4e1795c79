using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.MeetingPacks;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Vawg.Data;

namespace SaferCity.Vawg;

/// <summary>The room of violence against women and girls: the domestic abuse MARAC and what goes to other areas' MARACs.</summary>
public static class VawgModule
{
    /// <summary>The room's name: its file or schema, and what its facts and permissions begin with.</summary>
    public const string Name = "vawg";

    public static IServiceCollection Register(IServiceCollection services)
    {
        services.TryAddSingleton(new BreakGlassTime());
        MeetingPackSettings.AddTo(services);
        return services.AddRoom<VawgDb>(Name, VawgPermission.SeeAll, VawgHistory.Sentences(), VawgPermission.Oversee);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<ReferralGrpcService>();
        routes.MapGrpcService<MeetingGrpcService>();
        routes.MapGrpcService<OtherAreaGrpcService>();
        routes.MapGrpcService<DueGrpcService>();
        routes.MapGrpcService<NeedToKnowGrpcService>();
        routes.MapGrpcService<KnownElsewhereGrpcService>();
        routes.MapGrpcService<ErasureGrpcService>();
    }
}
