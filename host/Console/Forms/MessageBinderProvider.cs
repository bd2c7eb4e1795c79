using Google.Protobuf;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SaferCity.Console.Forms;

/// <summary>Messages of the contract are filled from forms by their own description.</summary>
internal sealed class MessageBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        typeof(IMessage).IsAssignableFrom(context.Metadata.ModelType) ? new MessageBinder() : null;
}

/// <summary>A form's fields into one message: the page's property is "Form", so its field family_name is posted as "Form.FamilyName".</summary>
internal sealed class MessageBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var name = context.ModelName.Length > 0 ? context.ModelName : context.FieldName;
        if (!context.ValueProvider.ContainsPrefix(name)) return Task.CompletedTask;

        var message = (IMessage)Activator.CreateInstance(context.ModelType)!;
        new MessageForm(context.ValueProvider, context.ModelState).Fill(message, name, name);

        SentMessages.Add(context.HttpContext, name, message.Descriptor);
        context.Result = ModelBindingResult.Success(message);
        return Task.CompletedTask;
    }
}
