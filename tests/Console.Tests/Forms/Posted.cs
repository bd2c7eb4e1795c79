using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using SaferCity.Console.Forms;

namespace SaferCity.Tests.Forms;

/// <summary>A form as a browser posts it, read into the message of a page's property "Form".</summary>
internal sealed record Posted<T>(T? Message, ModelStateDictionary State, HttpContext Context) where T : class
{
    /// <summary>The fields by the name after "Form.", in order; the same name twice is a list.</summary>
    public static async Task<Posted<T>> OfAsync(params (string Name, string Text)[] fields)
    {
        var form = new FormCollection(fields.GroupBy(field => field.Name).ToDictionary(same => "Form." + same.Key, same => new StringValues([.. same.Select(field => field.Text)])));
        var action = new ActionContext(new DefaultHttpContext { Request = { Form = form } }, new RouteData(), new ActionDescriptor());
        var binding = new DefaultModelBindingContext
        {
            ActionContext = action,
            FieldName = "Form",
            ModelName = "Form",
            ModelMetadata = new EmptyModelMetadataProvider().GetMetadataForType(typeof(T)),
            ModelState = action.ModelState,
            ValueProvider = new FormValueProvider(BindingSource.Form, form, CultureInfo.InvariantCulture),
        };
        await new MessageBinder().BindModelAsync(binding);
        return new(binding.Result.Model as T, action.ModelState, action.HttpContext);
    }

    /// <summary>What is said of one field; empty where nothing is.</summary>
    public string Said(string field) => State["Form." + field]?.Errors.FirstOrDefault()?.ErrorMessage ?? "";
}
