import threading

stop = {"the", "a"}
words = set()


def read(text):
    for w in text.split():
        if w in stop or w in words:
            continue
        words.add(w)


ts = [threading.Thread(target=f, args=a) for f, a in ((read, ("the cat sat",)), (read, ("a cat ran",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(words))
