import threading


class Button:
    def __init__(self):
        self.on_click = lambda: None

    def click(self):
        if self.on_click is not None:
            self.on_click()

    def disable(self):
        self.on_click = None


b = Button()
ts = [threading.Thread(target=b.click), threading.Thread(target=b.disable)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
