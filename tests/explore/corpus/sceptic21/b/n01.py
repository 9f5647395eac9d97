import threading

hits = 0
minutes = []


def every_minute():
    global hits
    minutes.append(hits)
    hits = 0


t = threading.Thread(target=every_minute)
t.start()
for _ in range(4):
    hits = hits + 1
t.join()
print(sum(minutes) + hits)
