import threading
import time

out = []


def say(word, after):
    time.sleep(after)
    out.append(word)


ts = [threading.Thread(target=say, args=a) for a in (('slow', 0.3), ('fast', 0.1))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out))
