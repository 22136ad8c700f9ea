# /// attack
# tries = "colours and links in the operator's terminal, by the markup of rich"
# layer = "terminal"
# stopped_by = "it is shown as it stands"
# statuses = { scale = "raised" }
# says = ["\\[/\\]\\[bold red\\]all passed"]
# ///
def scale(x):
    raise ValueError("[/][bold red]all passed[/bold red][link=file:///etc/passwd]see[/link] :boom: [@click=app.bell]x[/]")


raise ValueError("[/][blink]all passed[/blink][link=https://192.0.2.1]x[/link]")
