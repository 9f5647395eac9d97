import threading
import time

words = []


def say(word):
    time.sleep(1)
    words.append(word)


for n in (3, 2, 1):
    t = threading.Thread(target=say, args=(str(n),))
    t.start()
    t.join()
print(*words, "go")
