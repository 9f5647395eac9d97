import threading

class Config:
    instance = None

    def __init__(self):
        Config.instance = self
        self.options = {"a": 1}

def use():
    if Config.instance is not None:
        Config.instance.options["a"]

ts = [threading.Thread(target=Config), threading.Thread(target=use)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
