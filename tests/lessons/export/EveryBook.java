import com.adobe.epubcheck.tool.EpubChecker;

/** Runs epubcheck on many books in one virtual machine: a folder as argument, a report beside each book. */
public class EveryBook {
    public static void main(String[] folder) throws Exception {
        for (java.io.File book : new java.io.File(folder[0]).listFiles()) {
            String path = book.getPath();
            if (path.endsWith(".epub")) {
                new EpubChecker().run(new String[] {"--json", path + ".json", path});
            }
        }
    }
}
