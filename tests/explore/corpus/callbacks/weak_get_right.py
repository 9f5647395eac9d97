import threading
import weakref


class Page:
    pass


pages = {"a": Page()}
cache = weakref.WeakValueDictionary(pages)


def look():
    page = cache.get("a")
    if page is not None:
        page.seen = True


def forget():
    del pages["a"]


ts = [threading.Thread(target=f) for f in (look, forget)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
