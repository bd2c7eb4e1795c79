using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.MeetingPacks;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent;

/// <summary>The room of Prevent: referrals of people who may be drawn into terrorism, the Channel panel and the support it arranges.</summary>
public static class PreventModule
{
    /// <summary>The room's name: its file or schema, and what its facts and permissions begin with.</summary>
    public const string Name = "prevent";

    public static IServiceCollection Register(IServiceCollection services)
    {
        services.TryAddSingleton(new BreakGlassTime());
        MeetingPackSettings.AddTo(services);
        return services.AddRoom<PreventDb>(Name, PreventPermission.SeeAll, PreventHistory.Sentences(), PreventPermission.Oversee);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<ReferralGrpcService>();
        routes.MapGrpcService<SupportGrpcService>();
        routes.MapGrpcService<PanelGrpcService>();
        routes.MapGrpcService<DueGrpcService>();
        routes.MapGrpcService<NeedToKnowGrpcService>();
        routes.MapGrpcService<KnownElsewhereGrpcService>();
        routes.MapGrpcService<ErasureGrpcService>();
    }
}
