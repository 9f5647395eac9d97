import threading

import xml.etree.ElementTree as ET

root = ET.fromstring("<a n='0'/>")


def work():
    root.set("n", str(int(root.get("n")) + 1))


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (work, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(root.get("n"))
