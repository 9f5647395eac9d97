import threading


def download(url):
    print("got", url)


threads = [threading.Thread(target=download, args=(u,)) for u in ("a", "b")]
for t in threads:
    t.join()
for t in threads:
    t.start()
print("end")
