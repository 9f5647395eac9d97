"""Every plugin's class counts itself in a shared table as it is made."""
import threading

made = {"plugins": 0}


def plugin(name):
    class Plugin:
        made["plugins"] += 1
        title = name

    return Plugin


threads = [threading.Thread(target=plugin, args=(name,)) for name in ("a", "b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(made["plugins"])
