# Adds the service, lists its flows, reads the structure and fetches a series, as any user of rsdmx would.
suppressPackageStartupMessages(library(rsdmx))
address <- commandArgs(trailingOnly = TRUE)[1]
service <- SDMXREST21RequestBuilder(regUrl = address, repoUrl = address, compliant = TRUE)
addSDMXServiceProvider(SDMXServiceProvider(agencyId = "DATELINE", name = "Dateline", builder = service))
ask <- function(...) readSDMX(providerId = "DATELINE", logger = NULL, ...)
cat("flow", as.data.frame(ask(resource = "dataflow"))$id, "\n")
definition <- ask(resource = "datastructure", resourceId = "SERIES")
structure <- definition@datastructures@datastructures[[1]]
cat("dimensions", sapply(structure@Components@Dimensions, slot, "conceptRef"), "\n")
subjects <- as.data.frame(definition@codelists, codelistId = "CL_SUBJECT")
cat("code", subjects[subjects$id == "AUTOMOBILES", "label.en"], "\n")
cars <- list("A", "KR", "EXPORTS", "AUTOMOBILES", "W", "USD")
data <- as.data.frame(ask(resource = "data", flowRef = "SERIES", key = cars, start = 2023, end = 2024, dsd = TRUE))
for (row in seq_len(nrow(data))) {
  cat("value", data$obsTime[row], sprintf("%.0f", data$obsValue[row]), data$OBS_STATUS[row], "\n")
}
