import threading

NEXT = {"red": "green", "green": "yellow", "yellow": "red"}


class Light:
    state = "red"

    def switch(self):
        self.state = NEXT[self.state]


light = Light()
ts = [threading.Thread(target=light.switch) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(light.state)
