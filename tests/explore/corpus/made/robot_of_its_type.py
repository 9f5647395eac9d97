import threading

class Robot:
    made = 0

    def __init__(self):
        type(self).made = type(self).made + 1

ts = [threading.Thread(target=Robot) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(Robot.made)
