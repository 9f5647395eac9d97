import threading

words = []


def say(word):
    words.append(word)
    text = " ".join(words)
    print(len(text) > 0)


threads = [threading.Thread(target=say, args=(word,)) for word in ("one", "two")]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(len(" ".join(words)))
