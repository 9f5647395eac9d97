import threading

seen = set()


def note(words):
    global seen
    seen = seen.union(words)


threads = [threading.Thread(target=note, args=(words,)) for words in (["a"], ["b"])]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(len(seen))
