import threading

index = {}


def add(word, page):
    if word in index:
        pages = index[word]
        pages.append(page)
    else:
        index[word] = [page]


def scan(page, words):
    for w in words:
        add(w, page)


ts = []
for page, text in enumerate(["dog cat", "dog", "dog"]):
    t = threading.Thread(target=scan, args=(page, text.split()))
    t.start()
    ts.append(t)
for t in ts:
    t.join()
print(len(index["dog"]))
